// Which patterns of other tools demand a literal start of the secret itself, told by a parser of expressions, so that nobody
// needs to read what their tests hold.
import { execFileSync } from 'node:child_process';

// The secret is the group that the tool takes, else the first one, else all of the match. A choice demands what its least
// demanding way does, and what may be left out demands nothing.
const program = `
import json, re, sys, warnings
from re import _parser as parser
warnings.simplefilter('ignore')
SKIPPED = {'AT', 'ASSERT', 'ASSERT_NOT'}

def lead(items):
    """How many literal characters it starts with at least, and whether that is all of it."""
    count = 0
    for op, value in items:
        name = str(op)
        if name in SKIPPED:
            continue
        if name == 'LITERAL':
            count += 1
            continue
        if name == 'SUBPATTERN':
            own, whole = lead(value[3])
        elif name == 'ATOMIC_GROUP':
            own, whole = lead(value)
        elif name == 'BRANCH':
            ways = [lead(way) for way in value[1]]
            own = min(way for way, _ in ways)
            whole = all(whole and way == own for way, whole in ways)
        elif name in ('MAX_REPEAT', 'MIN_REPEAT', 'POSSESSIVE_REPEAT'):
            least, most, item = value
            once, all_of_it = lead(item)
            whole = all_of_it and least == most
            own = once * least if whole else min(least, 1) * once
        else:
            own, whole = 0, False
        count += own
        if not whole:
            return count, False
    return count, True

def group(items, number):
    for op, value in items:
        name = str(op)
        if name == 'SUBPATTERN' and value[0] == number:
            return value[3]
        inner = {
            'SUBPATTERN': lambda: [value[3]],
            'ATOMIC_GROUP': lambda: [value],
            'BRANCH': lambda: value[1],
            'MAX_REPEAT': lambda: [value[2]],
            'MIN_REPEAT': lambda: [value[2]],
            'POSSESSIVE_REPEAT': lambda: [value[2]],
        }.get(name, lambda: [])()
        for each in inner:
            found = group(each, number)
            if found is not None:
                return found
    return None

def start_of(pattern, number):
    # a flag holds for all of it here: whether letters are told apart does not matter
    flags = re.VERBOSE if re.match(r'\\s*\\(\\?[a-z]*x', pattern) else 0
    text = re.sub(r'\\(\\?[a-zA-Z]+(?:-[a-z]+)?\\)', '', pattern)
    text = re.sub(r'\\(\\?-?[imsxU]*(?:-[imsxU]+)?:', '(?:', text)
    text = re.sub(r'\\[:(\\w+):\\]', lambda found: {'alpha': 'a-z', 'digit': '0-9'}.get(found[1], 'a-z0-9'), text)
    text = text.replace('\\\\z', '\\\\Z').replace('\\\\x{', '\\\\x0{')
    # Python wants fixed lengths behind, which do not matter
    text = text.replace('(?<!', '(?!').replace('(?<=', '(?=')
    tree = parser.parse(text, flags)
    names = tree.state.groupdict
    wanted = names.get('TOKEN', names.get('SECRET', number or 1))
    inner = group(tree, wanted)
    return lead(tree if inner is None else inner)[0]

starts = {}
for rule in json.load(sys.stdin):
    try:
        starts[rule['id']] = start_of(rule['pattern'], rule.get('group'))
    except (re.error, OverflowError):
        starts[rule['id']] = None
json.dump(starts, sys.stdout)
`;

/**
 * By id how many literal characters a secret of each rule (`{ id, pattern, group }`) starts with at least; null where the
 * pattern cannot be parsed. Needs python3, 3.11 or later.
 */
export function literalStarts(rules) {
  const options = { encoding: 'utf8', input: JSON.stringify(rules), maxBuffer: 1 << 28 };
  return new Map(Object.entries(JSON.parse(execFileSync('python3', ['-c', program], options))));
}
