import { z } from 'zod';
import { verdicts } from './verdict.ts';

export const verdictSchema = z.enum(verdicts);
