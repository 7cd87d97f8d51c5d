import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'aws',
  title: 'Amazon Web Services',
  rules: ['aws-secret-access-key'],
  companion: /^AKIA/,
  hosts: {
    from: 'fixed',
    hosts: ['sts.us-east-1.amazonaws.com', 'sts.us-gov-west-1.amazonaws.com', 'sts.cn-north-1.amazonaws.com.cn'],
  },
  ask: { path: '/?Action=GetCallerIdentity&Version=2011-06-15', sign: { kind: 'aws4' } },
  live: [{ status: 200, where: [{ at: 'text', matches: /arn:aws[a-z-]*:/ }] }],
  dead: [{ status: 403, where: [{ at: 'text', matches: /InvalidClientTokenId/ }] }],
  facts: [
    { name: 'account', at: 'GetCallerIdentityResponse.GetCallerIdentityResult.Account' },
    { name: 'identity', at: 'GetCallerIdentityResponse.GetCallerIdentityResult.Arn' },
  ],
  excess: [
    {
      at: 'GetCallerIdentityResponse.GetCallerIdentityResult.Arn',
      matches: /:root$/,
      says: 'is the root user of the account: it may do everything',
    },
  ],
  commands: [
    'aws iam update-access-key --access-key-id {id} --status Inactive',
    'aws iam delete-access-key --access-key-id {id}',
  ],
  log: {
    text: 'CloudTrail, event history, filtered by the access key id.',
    link: 'https://console.aws.amazon.com/cloudtrailv2/home#/events',
  },
  source: { url: 'https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html', asOf: '2026-11' },
});
