import { describe, expect, it } from 'vitest';
import { wordNear } from './near-word.ts';

describe('wordNear', () => {
  it.each([
    ['WANDB_API_KEY = "', { word: 'wandb', distance: 12 }],
    ['my_wandb="', { word: 'wandb', distance: 2 }],
    ['myWandbKey: ', { word: 'wandb', distance: 5 }],
    ['a\\nWANDB=', { word: 'wandb', distance: 1 }],
    ['x%20wandb ', { word: 'wandb', distance: 1 }],
    ['wandb=1\nDEEPGRAM=', { word: 'deepgram', distance: 1 }],
    ['deepgram wandb=1 xwandb ', { word: 'wandb', distance: 10 }],
    ['qXwandbZ9', null],
    ['9WANDB', null],
    ['', null],
  ])('in %j', (text, expected) => {
    expect(wordNear(['deepgram', 'wandb'], text)).toEqual(expected);
  });
});
