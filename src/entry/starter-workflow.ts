import type { Survey } from './survey.ts';

/** The text of a starter workflow that runs all gates in one job and posts one comment. */
export function starterWorkflow(seen: Survey, uses: string): string {
  return `name: assay

on:
  pull_request:
    types: [opened, synchronize, reopened, edited]
  merge_group:
  push:
    branches: [${JSON.stringify(seen.defaultBranch)}]

permissions: {}

concurrency:
  group: assay-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  assay: # make this job a required check
    runs-on: ubuntu-latest
    timeout-minutes: 20
    permissions:
      contents: read
      pull-requests: write # for the comment; without it the report stands in the job summary
    steps:
      - uses: actions/checkout@v6
        with:
          fetch-depth: 0 # the gates compare with the merge base
          ref: \${{ github.event.pull_request.head.sha || github.sha }}
          persist-credentials: false
      - uses: ${uses}
        id: assay
      - uses: actions/upload-artifact@v6
        if: always()
        with:
          name: assay
          path: |
            assay-report.html
            assay-evidence
`;
}
