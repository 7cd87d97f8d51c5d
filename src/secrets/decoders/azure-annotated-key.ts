import type { Decoded } from '../rule.ts';
import { decodedOr } from './facts.ts';

const services: Readonly<Record<string, string>> = {
  ACOG: 'Azure AI services, Azure OpenAI',
  AZEG: 'Azure Event Grid',
  AZDO: 'Azure DevOps',
  AZMP: 'Azure Maps',
  AZMR: 'Azure Mixed Reality',
  AZCS: 'Azure Communication Services',
  AZFR: 'Azure Fluid Relay',
  AAPC: 'Azure App Configuration',
  APIM: 'Azure API Management',
  AZSQ: 'Azure SQL',
};
const kinds: Readonly<Record<string, string>> = {
  '9': 'key',
  D: 'key derived from another',
  H: 'hash made with a key',
};

/** What an annotated Azure key says at fixed places: the service, the kind, the month in which it was made. */
export function decodeAnnotatedKey(key: string): Decoded | null {
  const [year, month] = [key.charCodeAt(58) - 65, key.charCodeAt(59) - 65];
  const made =
    year >= 0 && year < 26 && month >= 0 && month < 12 ? `${2024 + year}-${String(month + 1).padStart(2, '0')}` : '';
  const signature = key.slice(76, 80);
  return decodedOr({ service: services[signature.toUpperCase()] ?? signature, kind: kinds[key[57] ?? ''], made });
}
