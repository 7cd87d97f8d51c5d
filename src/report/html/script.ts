/**
 * The one script of the page: headings of tables sort, long tables get a filter. The page reads without it. It is
 * allowed by its digest in the content security policy, so a change here needs `scriptDigest` anew; a test compares.
 */
export const script = `
const atOnce = 250;
const words = new Intl.Collator('en', { numeric: true });
const compare = (a, b) => (typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(a, b));
const count = (number) => number.toLocaleString('en');
const keyOf = (cell) => {
  const text = (cell.dataset.v ?? cell.textContent).trim();
  return text !== '' && isFinite(text) ? Number(text) : text;
};
const element = (name, className, properties) => Object.assign(document.createElement(name), { className, ...properties });
const makeSortable = (table) => {
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  let rows = [...body.rows];
  const texts = new Map();
  const textOf = (row) => texts.get(row) ?? texts.set(row, row.textContent.toLowerCase()).get(row);
  const filter = element('input', 'filter', { type: 'search', placeholder: 'Filter ' + count(rows.length) + ' rows' });
  const shown = element('span', 'small soft shown', {});
  const all = element('button', 'all small', { type: 'button' });
  filter.setAttribute('aria-label', filter.placeholder);
  shown.setAttribute('role', 'status');
  let most = atOnce;
  const update = () => {
    const wanted = filter.value.toLowerCase();
    let found = 0;
    for (const row of rows) {
      const fits = wanted === '' || textOf(row).includes(wanted);
      row.hidden = !fits || found >= most;
      found += fits ? 1 : 0;
    }
    all.hidden = found <= most;
    all.textContent = 'Show all ' + count(found);
    shown.textContent = found <= most && wanted === '' ? '' : count(Math.min(found, most)) + ' of ' + count(rows.length);
  };
  const sortBy = (index, down) => {
    const keyed = rows.map((row) => [keyOf(row.cells[index]), row]);
    const known = keyed.filter(([key]) => key !== '');
    known.sort((a, b) => (down ? compare(b[0], a[0]) : compare(a[0], b[0])));
    rows = [...known, ...keyed.filter(([key]) => key === '')].map(([, row]) => row);
    update();
    body.append(...rows);
  };
  for (const [index, head] of heads.entries()) {
    const button = element('button', '', { type: 'button' });
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const before = head.getAttribute('aria-sort');
      const down = before === null ? head.classList.contains('n') : before === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      sortBy(index, down);
    });
  }
  if (rows.length <= 12) return;
  filter.addEventListener('input', update);
  all.addEventListener('click', () => {
    most = Infinity;
    update();
  });
  table.parentElement.before(filter, shown);
  table.parentElement.after(all);
  update();
  for (const row of rows) row.classList.remove('late');
};
for (const table of document.querySelectorAll('table[data-sort]')) makeSortable(table);
const open = () => {
  const target = document.getElementById(location.hash.slice(1));
  for (let at = target; at !== null; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true;
  if (target !== null) target.hidden = false;
  target?.scrollIntoView();
};
addEventListener('hashchange', open);
open();
`;

/** Rows of a table that the script shows at once; it says `atOnce` for the same number. */
export const rowsAtOnce = 250;

/** sha256 of `script` in base64, as a content security policy names it. */
export const scriptDigest = 'iy98RfWiEfZgDpLh7KXk2nHXISUA+kPJ5TB7pF0IwAg=';
