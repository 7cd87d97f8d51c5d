import { describe, expect, it } from 'vitest';
import { holdsSecret, isStoredSecret } from './secret-name.ts';

describe('names that hold a credential', () => {
  it.each(
    'HF_TOKEN OPENAI_API_KEY WANDB_API_KEY WANDB_KEY GITHUB_TOKEN DB_PASSWORD AWS_SECRET_ACCESS_KEY API_KEY_2 SLACK_TOKEN_PROD hub_token api-key password clientSecret DATABASE_URL AZURE_STORAGE_CONNECTION_STRING SSH_PRIVATE_KEY PGPASSWORD ANTHROPIC_AUTH_TOKEN apiKey TOKEN'.split(
      ' ',
    ),
  )('%s does', (name) => {
    expect(holdsSecret(name)).toBe(true);
  });

  it.each(
    'PWD CLASS_TOKEN modifier_token token_abstraction ignore_pad_token_for_loss image_key eos_token max_tokens AWS_ACCESS_KEY_ID SSH_KEY_PATH USE_AUTH_TOKEN CUDA_VISIBLE_DEVICES TOKENIZERS_PARALLELISM cache_key sort_key initializer_token HOME USER_LOGIN API_KEY_NAME continuation_token VITE_API_KEY NEXT_PUBLIC_MAPS_TOKEN REACT_APP_API_SECRET PUBLIC_API_KEY'.split(
      ' ',
    ),
  )('%s does not', (name) => {
    expect(holdsSecret(name)).toBe(false);
  });

  it('an entry of a secret store is a credential unless its name says no', () => {
    expect(
      'wandb openai HF A KUBE_CONFIG GH_PAT SLACK_WEBHOOK SLACK_WEBHOOK_URL SENTRY_DSN DATABASE_URL DEPLOY_REPO_KEY'
        .split(' ')
        .every(isStoredSecret),
    ).toBe(true);
    expect(
      'db_username endpoint_url project_id AWS_REGION AWS_DEFAULT_REGION DEPLOY_USER S3_ENDPOINT API_URL DEPLOY_SERVER ECR_REPOSITORY VITE_MAPS_TOKEN'
        .split(' ')
        .some(isStoredSecret),
    ).toBe(false);
  });
});
