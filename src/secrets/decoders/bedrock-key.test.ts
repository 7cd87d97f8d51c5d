import { expect, it } from 'vitest';
import { decodeLongTermKey, decodeShortTermKey } from './bedrock-key.ts';

it('a long-term key names its account and user', () => {
  const key = `ABSK${btoa(`BedrockAPIKey-x1y2-at-123456789012:${'s'.repeat(60)}`)}`;
  expect(decodeLongTermKey(key)?.facts).toEqual([
    { name: 'account', value: '123456789012' },
    { name: 'user', value: 'BedrockAPIKey-x1y2' },
  ]);
  expect(decodeLongTermKey('ABSK????')).toBe(null);
});

it('a short-term key names its region and end', () => {
  const id = `ASIA${'I'.repeat(16)}`;
  const request = `bedrock.amazonaws.com/?Action=CallWithBearerToken&X-Amz-Credential=${id}%2F20261101%2Fus-east-1%2Fbedrock%2Faws4_request&X-Amz-Date=20261101T101500Z&X-Amz-Expires=43200&X-Amz-Signature=0`;
  expect(decodeShortTermKey(`bedrock-api-key-${btoa(request)}`)).toEqual({
    facts: [
      { name: 'region', value: 'us-east-1' },
      { name: 'expires', value: '2026-11-01 22:15' },
    ],
    expires: Date.UTC(2026, 10, 1, 22, 15),
  });
  expect(decodeShortTermKey('bedrock-api-key-AAAA')).toBe(null);
});
