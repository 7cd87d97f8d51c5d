import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameOfValue, readAssignment } from './assignment.ts';
import { mayAssign } from './may-assign.ts';

const value = 'Zq3'.concat('vT8wLp0Rk');

describe('readAssignment', () => {
  it.each([
    ['password = "V"', 'password', true],
    ["password='V'", 'password', true],
    ['"password": "V"', 'password', true],
    ['\\"password\\": \\"V\\"', 'password', true],
    ['os.environ["DB_PASSWORD"] = "V"', 'DB_PASSWORD', true],
    ['password: str = "V"', 'password', true],
    ['os.environ.get("password", "V")', 'password', true],
    ['password := "V"', 'password', true],
    ['password => "V"', 'password', true],
    ['password=rb"V"', 'password', true],
    ['"password": f"Bearer V"', 'password', true],
    ['-H "X-Password: Bearer V"', 'X-Password', false],
    ['password: V', 'password', false],
    ['ENV PASSWORD=V', 'PASSWORD', false],
    ['- name: DB_PASSWORD\n  value: "V"', 'DB_PASSWORD', true],
    ['- name: DB_PASSWORD\n  value: V', 'DB_PASSWORD', false],
    ['{"name": "DB_PASSWORD", "value": "V"}', 'DB_PASSWORD', true],
    ['<add key="FromEmailPassword" value="V"/>', 'FromEmailPassword', true],
    ['os.environ.setdefault("DB_PASSWORD", "V")', 'DB_PASSWORD', true],
    ['os.getenv("DB_PASSWORD") or "V"', 'DB_PASSWORD', true],
    ['process.env.DB_PASSWORD || "V"', 'process.env.DB_PASSWORD', true],
    ['process.env.DB_PASSWORD ?? "V"', 'process.env.DB_PASSWORD', true],
    ['${DB_PASSWORD:-V}', 'DB_PASSWORD', false],
    ['setenv DB_PASSWORD V', 'DB_PASSWORD', false],
    ['ENV DB_PASSWORD V', 'DB_PASSWORD', false],
    ['mysql --password V --host h', '--password', false],
    ['mysql --password=V', '--password', false],
    ['java -Ddb.password=V', '-Ddb.password', false],
    ['subprocess.run(["x", "--password", "V"])', '--password', true],
    ['X-Password: V', 'X-Password', false],
    ['https://h.net/?user=u&password=V&x=1', 'password', false],
    ['<password>V</password>', 'password', false],
    ['<entry key="db.password">V</entry>', 'db.password', false],
    ["password 'V'", 'password', true],
    ['if password == "V":', 'password', true],
    ['if (password !== "V")', 'password', true],
    ['create_user(password="V", admin=True)', 'password', true],
    ['const password string = "V"', 'password', true],
    ["DECLARE @password varchar(50) = 'V'", 'password', true],
    ['let password: &\'static str = "V";', 'password', true],
    ['let password: String? = "V"', 'password', true],
    ['PASSWORD ?= V', 'PASSWORD', false],
    ['password ||= "V"', 'password', true],
    ['PASSWORD ::= V', 'PASSWORD', false],
    ['password += "V"', 'password', true],
    ['client.setPassword("V")', 'client.setPassword', true],
    ['if (password.equals("V"))', 'password.equals', true],
    ['passwords = ["V"]', 'passwords', true],
    ['password = ("V")', 'password', true],
    ['password = \\\n    "V"', 'password', true],
    ['password =\r\n    "V"', 'password', true],
    ['password = (\n    "V"', 'password', true],
    ['password = """V"""', 'password', true],
    ['string password = @"V";', 'password', true],
    ['<password>\n  V\n</password>', 'password', false],
    ['the password is V.', 'password', false],
    ['The default password is "V"', 'password', false],
  ])('%s', (template, name, quoted) => {
    const text = template.replace(/\bV\b/, value);
    // a keyword ends where its verb does, when there is one
    const at = /password(?: is)?/i.exec(text);
    const end = (at?.index ?? 0) + (at?.[0].length ?? 0);
    expect(mayAssign(new TextEncoder().encode(text), end)).toBe(true);
    const found = readAssignment(text, end, true);
    expect(found).toMatchObject({ name, value, quoted });
    expect(text.slice(found?.start, found?.end)).toBe(value);
  });

  it.each([
    'password',
    'password = ',
    'password == other',
    'password(arg)',
    'password = "short"',
    'the password is here',
    `password = "${'a'.repeat(600)}"`,
  ])('nothing in %s', (text) => {
    expect(readAssignment(text, 8, true)).toBeNull();
  });

  it('takes a value without quotes for an expression in source code', () => {
    expect(readAssignment(`password = ${value}`, 8, false)).toBeNull();
  });

  it.each(['mysql --password V', '<password>V</password>', '"https://h.net/?password=V"'])(
    'but not in %s, which is no expression',
    (template) => {
      const text = template.replace('V', value);
      expect(readAssignment(text, text.indexOf('password') + 8, false)).toMatchObject({ value });
    },
  );

  it.each(['Bearer', 'Basic', 'bearer'])('takes what follows %s for the value', (scheme) => {
    const text = `curl -H "${scheme} ${value}"`;
    expect(readAssignment(text, text.indexOf(value), false)).toMatchObject({ name: scheme, value });
  });
});

describe('the look at the bytes', () => {
  it('passes over nothing that is assigned', () => {
    const values = ['Zq3'.concat('vT8wLp0Rk'), 'abcdefgh', 'Zq3v-T8?wLp0'];
    const signs = [
      '?=',
      '+=',
      '=(',
      '=[',
      '= @',
      '=',
      ' = ',
      '==',
      '!=',
      ':',
      ': ',
      ':=',
      ':-',
      '=>',
      ', ',
      '||',
      '??',
      '?',
      '&',
      '!',
      '%',
      '<',
      '>',
    ];
    const marks = [
      '"',
      "'",
      '`',
      '\\',
      '\\"',
      ' ',
      '\t',
      '\n  ',
      ',',
      '(',
      ')',
      '[',
      ']',
      '{',
      '-',
      '--',
      '.',
      ';',
      '$',
    ];
    const words = [
      'value: ',
      'Value=',
      'or ',
      'export ',
      'set ',
      ' string',
      ' varchar(9)',
      ': &',
      'r',
      'rb',
      'str',
      'Bearer ',
      'to ',
      'is ',
      'x',
      'é',
    ];
    const part = fc.constantFrom(...values, ...signs, ...marks, ...words);
    const texts = fc.tuple(fc.array(part, { maxLength: 6 }), fc.array(part, { minLength: 1, maxLength: 6 }));
    fc.assert(
      fc.property(texts, fc.constantFrom('password', 'api_key'), fc.boolean(), ([before, behind], name, code) => {
        const text = `${before.join('')}${name}${behind.join('')}`;
        const end = before.join('').length + name.length;
        const bare = !code || /(?:^|\n)[ \t]{0,20}(?:[!%]|export )[^\n]{0,100}$/.test(text.slice(0, end));
        if (readAssignment(text, end, bare) !== null)
          expect(mayAssign(Buffer.from(text, 'latin1'), end, code)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    'password varchar(40) = "hunter2hunter"',
    '@password varchar(40) = `hunter2hunter`',
    '(password string = "hunter2hunter")',
    '"password"varchar(9) = "hunter2hunter"',
    "password '\\x68\\x75\\x6e'",
    "password ')]x34.vnm90'",
    `password${' '.repeat(30)}value: "hunter2hunter"`,
    'password\u00a0value: "hunter2hunter"',
  ])('passes over nothing in %j', (text) => {
    const end = text.indexOf('password') + 8;
    expect(readAssignment(text, end, false)).not.toBeNull();
    expect(mayAssign(Buffer.from(text, 'latin1'), end, true)).toBe(true);
  });

  it.each([
    'password = other',
    'password=x)',
    'password: str',
    'password,\n    other',
    'a password of',
    'def f(passwords, other)',
    'import passwords\nfrom a import b',
    'password: Optional[str] = None, other',
    'password = "short"',
    'password="two words"',
  ])('passes over %s in code', (text) => {
    expect(mayAssign(Buffer.from(text), text.indexOf('password') + 8, true)).toBe(false);
  });
});

describe('nameOfValue', () => {
  it.each([
    ['WANDB_API_KEY="', 'WANDB_API_KEY'],
    ['wandb.login(key="', 'key'],
    ['os.environ["WANDB_API_KEY"] = "', 'WANDB_API_KEY'],
    ['{"api_key\\": \\"', 'api_key'],
    ['machine api.wandb.ai\n  login user\n  password ', 'password'],
    ['wandb login ', 'login'],
    ['Authorization: Bearer ', 'Authorization'],
    ['os.getenv("KEY", "', 'KEY'],
    ['<wandb_key>', 'wandb_key'],
    ['<string name="WANDB_KEY">\n  ', 'WANDB_KEY'],
    ['a > ', null],
    ['WANDB_KEY ?= ', 'WANDB_KEY'],
    ['WANDB_KEY ||= "', 'WANDB_KEY'],
    ['let key: &str = "', 'key'],
    ['keys = ["', 'keys'],
    ['key = (\n  "', 'key'],
    ['key = \\\n  "', 'key'],
    ['key = @"', 'key'],
    ['the commit ', null],
    ['', null],
    ['. ', null],
  ])('%j', (before, name) => {
    expect(nameOfValue(before)).toBe(name);
  });
});
