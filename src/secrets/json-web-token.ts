/**
 * What a JSON web token says about itself without its key: unsigned, a public (anonymous) role, or one that goes round the
 * rules of a database. Null when it says none of these or cannot be read.
 */
export function tokenSays(token: string): 'unsigned' | 'public' | 'powerful' | null {
  const [header = '', payload = ''] = token.split('.').map(fieldsOf);
  if (/"alg"\s{0,4}:\s{0,4}"none"/i.test(header)) return 'unsigned';
  if (/"role"\s{0,4}:\s{0,4}"anon"/.test(payload)) return 'public';
  return /"role"\s{0,4}:\s{0,4}"service_role"/.test(payload) ? 'powerful' : null;
}

function fieldsOf(part: string): string {
  try {
    return atob(part.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}
