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
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          fetch-depth: 0 # the gates compare with the merge base
          ref: \${{ github.event.pull_request.head.sha || github.sha }}
          persist-credentials: false
      - uses: ${uses}
        id: assay
      - uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        if: always()
        with:
          name: assay
          path: |
            assay-report.html
            assay-evidence
`;
}
