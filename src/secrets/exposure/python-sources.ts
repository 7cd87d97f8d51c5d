import type { Source } from './flow.ts';

const first = { argument: 0 } as const;

/** Where Python code gets credentials from. Names of functions and of their results as the libraries document them. */
export const pythonSources: readonly Source[] = [
  { callee: /^(os\.)?(environ\.(get|pop|setdefault)|getenv|getenvb)$/, name: first, when: 'named' },
  { callee: /^(env|environ\.Env\(\))(\.str)?$/, name: first, when: 'named' },
  { callee: /^(decouple\.)?config$/, name: first, when: 'named' },
  { callee: /^(dotenv\.)?get_key$/, name: { argument: 1 }, when: 'named' },
  { callee: /^(getpass\.)?getpass$/, name: { fixed: 'getpass()' }, when: 'always' },
  { callee: /^keyring\.get_password$/, name: { fixed: 'keyring.get_password()' }, when: 'always' },
  { callee: /^(google\.colab\.)?userdata\.get$/, name: first, when: 'stored' },
  { callee: /^(\w+|UserSecretsClient\(\))\.get_secret$/, name: first, when: 'stored', answer: true },
  { callee: /\.get_secret_value$/, name: { fixed: 'get_secret_value()' }, when: 'always', answer: true },
  {
    callee: /\.get_parameters?$/,
    name: { fixed: 'get_parameter()' },
    when: 'always',
    answer: true,
    needs: 'WithDecryption',
  },
  { callee: /\.access_secret_version$/, name: { fixed: 'access_secret_version()' }, when: 'always', answer: true },
  { callee: /\.read_secret(_version)?$/, name: { fixed: 'read_secret()' }, when: 'always', answer: true },
  { callee: /^dbutils\.secrets\.get(Bytes)?$/, name: { fixed: 'dbutils.secrets.get()' }, when: 'always' },
  { callee: /^(st|streamlit)\.secrets\.get$/, name: first, when: 'stored' },
  {
    callee: /^(HfFolder|huggingface_hub|HfFolder\(\))\.get_token$/,
    name: { fixed: 'the Hugging Face token' },
    when: 'always',
  },
];
