/** What a finding of the secrets gate can carry besides a rule's id and an exposure's, and what it means. */
export const secretsFindings: Readonly<Record<string, string>> = {
  'secret-reused':
    'One credential stands where names say two environments (dev, test, staging, prod): a leak in one opens the other.',
  'unread-input':
    'Files that may hold anything were not read: too large, over a cap, encrypted, or pictures without text recognition. `secrets.unread` decides what that does to the verdict.',
};
