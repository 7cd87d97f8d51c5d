import type { Family } from './exposure.ts';

const dockerfile = (code: string) => ({ code, path: 'Dockerfile' });
const makefile = (code: string) => ({ code, path: 'Makefile' });

export const imageVariable: Family = {
  id: 'exposure-dockerfile-variable',
  act: 'stays in the image through',
  mend: 'Use `RUN --mount=type=secret,id=…`: whoever pulls the image reads its `ARG` and `ENV`.',
  exposes: [
    'FROM python\nARG HF_TOKEN\nRUN pip install x',
    'FROM python\nENV OPENAI_API_KEY=$KEY',
    'FROM python\nARG A=1\nENV A=$A DB_PASSWORD=${DB_PASSWORD}',
    'FROM python\nENV API_TOKEN abcdef123',
  ].map(dockerfile),
  quiet: [
    'FROM python\nENV MAX_TOKENS=5\nARG VERSION=1',
    'FROM python\nENV API_KEY=""',
    'FROM node\nARG NEXT_PUBLIC_POSTHOG_KEY\nENV VITE_MAPS_API_KEY=$KEY',
    'FROM python\nENV OPENAI_API_KEY=your-key-here',
    'FROM python\nRUN --mount=type=secret,id=HF_TOKEN pip install x',
    '# ARG HF_TOKEN\nFROM python',
    'FROM python\nENV TOKENIZERS_PARALLELISM=false USE_AUTH=1',
  ].map(dockerfile),
};

export const imageFile: Family = {
  id: 'exposure-dockerfile-file',
  act: 'is copied into the image by',
  mend: 'Name it in `.dockerignore` and give it at build time with `RUN --mount=type=secret`.',
  exposes: [
    'FROM python\nCOPY .env /app/.env',
    'FROM python\nADD .netrc /app/',
    'FROM python\nCOPY id_rsa /app/ssh/',
  ].map(dockerfile),
  quiet: ['FROM python\nCOPY .env.example /app/', 'FROM python\nCOPY . /app', 'FROM a\nCOPY --from=b /x/.env /x'].map(
    dockerfile,
  ),
};

export const makeEcho: Family = {
  id: 'exposure-makefile-echo',
  act: 'is printed by',
  mend: 'Begin the line with `@`, or write `$$NAME`: make prints each command with the values of its variables.',
  exposes: ['login:\n\tdocker login -p $(DOCKER_PASSWORD)', 'a:\n\tcurl -H "x: ${API_KEY}" https://example.org'].map(
    makefile,
  ),
  quiet: [
    'login:\n\t@docker login -p $(DOCKER_PASSWORD)',
    'login:\n\tdocker login -p $$DOCKER_PASSWORD',
    'login:\n\tmake -j $(JOBS)',
  ].map(makefile),
};

/** What of Dockerfiles and Makefiles lets out a credential, beside what their commands do. */
export const imageFamilies: readonly Family[] = [imageVariable, imageFile, makeEcho];
