/** What stands in every evidence and report; a test holds the version equal to package.json's. */
export const tool = { name: 'assay', version: '0.1.0' } as const;
