import { expect, it } from 'vitest';
import { decodeServiceAccount } from './gcp-service-account.ts';

const parts = {
  before: '{\n "project_id": "my-project",\n "private_key_id": "0a1b2c3d4e5f",\n "private_key": "',
  after: '",\n "client_email": "train@my-project.iam.gserviceaccount.com"\n}',
};

it.each([
  ['JSON', (text: string) => text],
  ['JSON in JSON', (text: string) => JSON.stringify(text).slice(1, -1)],
])('%s', (_, write) => {
  expect(
    decodeServiceAccount('', { before: write(parts.before), after: write(parts.after), companions: [] })?.facts,
  ).toEqual([
    { name: 'project', value: 'my-project' },
    { name: 'account', value: 'train@my-project.iam.gserviceaccount.com' },
    { name: 'key id', value: '0a1b2c3d4e5f' },
  ]);
});

it('takes the project from the address', () => {
  expect(decodeServiceAccount('', { ...parts, before: '', companions: [] })?.facts[0]?.value).toBe('my-project');
  expect(decodeServiceAccount('')).toBe(null);
});
