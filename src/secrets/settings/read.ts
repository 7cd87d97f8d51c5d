import { readBraces } from './braces.ts';
import { readJson } from './json.ts';
import { readLines } from './lines.ts';
import { readNetrc, readPgpass } from './netrc.ts';
import type { Setting } from './setting.ts';
import { readShell } from './shell.ts';
import { readXml } from './xml.ts';
import { readYaml } from './yaml.ts';

/** The families of settings formats. */
export type SettingsFormat = 'json' | 'yaml' | 'lines' | 'shell' | 'braces' | 'xml' | 'netrc' | 'pgpass';

/** Names first: they decide where an ending says little. */
const formats: readonly (readonly [SettingsFormat, RegExp])[] = [
  ['netrc', /(^|\/)[._]netrc$/i],
  ['pgpass', /(^|\/)\.?pgpass(\.conf)?$/i],
  ['braces', /(^|\/)\.?clearml[^/]*\.conf$|\.(tf|tfvars|hcl|nomad|hocon|bicepparam)$/i],
  ['yaml', /(^|\/)(\.condarc|condarc|MLproject|\.kube\/config|kubeconfig)$|\.(ya?ml|dvc|cff)$/i],
  [
    'json',
    /(^|\/)(\.docker\/config\.json|\.dockercfg|\.dockerconfigjson)$|\.(json|jsonc|json5|tfstate|tfstate\.backup|code-workspace|webmanifest|har|postman_(collection|environment))$/i,
  ],
  [
    'xml',
    /\.(xml|config|csproj|vbproj|props|targets|plist|resx|nuspec|wsdl|xaml|jelly|storyboard|pubxml|publishsettings)$/i,
  ],
  [
    'shell',
    /(^|\/)((Docker|Container|Make|Just|Vagrant)file[^/]*|\.(bash|zsh)(rc|_profile|env)|\.profile|\.envrc)$|\.(sh|bash|zsh|ksh|fish|ps1|psm1|bat|cmd|dockerfile|mk|env\.sh)$/i,
  ],
  [
    'lines',
    /(^|\/)(\.env[^/]*|[^/]*\.env|\.?pypirc|pip\.conf|\.npmrc|\.yarnrc|\.boto|\.s3cfg|\.?my\.cnf|\.gitconfig|\.git-credentials|\.flaskenv|Pipfile|\.dvc\/config(\.local)?|\.aws\/(credentials|config)|\.mlflow\/credentials|\.git\/config|wandb\/settings|credentials)$|\.(ini|cfg|conf|cnf|properties|toml|env|desktop|service)$/i,
  ],
];

/** The format that a path (forward slashes) names, or null. */
export function settingsFormatOf(path: string): SettingsFormat | null {
  return formats.find(([, pattern]) => pattern.test(path))?.[0] ?? null;
}

/**
 * The values of a settings file by key path, in the order of their places. Null when the path names no such file, or when
 * the bytes do not read as its format (only JSON can fail; the other readers step over what they do not know).
 */
export function readSettings(bytes: Uint8Array, path: string): Setting[] | null {
  const format = settingsFormatOf(path);
  if (format === null) return null;
  if (format === 'json') return readJson(bytes);
  const text = charactersOf(bytes);
  if (format === 'lines' && /\.conf$/i.test(path) && /[{]\s*$/m.test(text)) return readBraces(text);
  return format === 'lines' ? readLines(text, /\.properties$/i.test(path)) : readers[format](text);
}

const readers = {
  yaml: readYaml,
  shell: readShell,
  braces: readBraces,
  xml: readXml,
  netrc: readNetrc,
  pgpass: readPgpass,
} as const;

/** One character for each byte, so that offsets are the same. */
function charactersOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
