import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'aws-session-token',
  title: 'AWS session token',
  article: 'an',
  provider: 'Amazon Web Services',
  tags: ['ml', 'cloud'],
  keywords: ['iqojb3jpz2lux2vj', 'fwogzxivyxdze', 'fqogzxivyxdze'],
  format: {
    pieces: [
      { oneOf: ['IQoJb3JpZ2luX2Vj', 'FwoGZXIvYXdzE', 'FQoGZXIvYXdzE'] },
      run('base64', 200, 2000),
      { optional: [{ oneOf: ['==', '='] }] },
    ],
  },
  tier: 'medium',
  why: 'With its key id and secret it does what the role may, until the session ends.',
  mend: 'End the sessions of the role (deny policy for older sessions) and clear the output that printed it.',
  link: 'https://console.aws.amazon.com/iam/home',
  source: { url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp.html', asOf: '2026-11' },
});
