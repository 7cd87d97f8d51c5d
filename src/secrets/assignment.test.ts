import { describe, expect, it } from 'vitest';
import { nameOfValue, readAssignment } from './assignment.ts';

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
  ])('%s', (template, name, quoted) => {
    const text = template.replace(/\bV\b/, value);
    const at = /password/i.exec(text);
    const found = readAssignment(text, (at?.index ?? 0) + 8, true);
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
    ['the commit ', null],
    ['', null],
    ['. ', null],
  ])('%j', (before, name) => {
    expect(nameOfValue(before)).toBe(name);
  });
});
