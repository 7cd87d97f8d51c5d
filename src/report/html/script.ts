/**
 * The one script of the page: headings of tables sort, long tables get a filter. The page reads without it. It is
 * allowed by its digest in the content security policy, so a change here needs `scriptDigest` anew; a test compares.
 */
export const script = `
const words = new Intl.Collator('en', { numeric: true });
const compare = (a, b) => (typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(a, b));
const keyOf = (cell) => {
  const text = (cell.dataset.v ?? cell.textContent).trim();
  return text !== '' && isFinite(text) ? Number(text) : text;
};
const sortBy = (table, index, down) => {
  const rows = [...table.tBodies[0].rows].map((row) => [keyOf(row.cells[index]), row]);
  const known = rows.filter(([key]) => key !== '').sort((a, b) => (down ? compare(b[0], a[0]) : compare(a[0], b[0])));
  const empty = rows.filter(([key]) => key === '');
  table.tBodies[0].append(...[...known, ...empty].map(([, row]) => row));
};
const addFilter = (table) => {
  const { rows } = table.tBodies[0];
  const filter = document.createElement('input');
  const shown = document.createElement('span');
  filter.type = 'search';
  filter.className = 'filter';
  filter.placeholder = 'Filter ' + rows.length.toLocaleString('en') + ' rows';
  filter.setAttribute('aria-label', filter.placeholder);
  shown.className = 'small soft shown';
  shown.setAttribute('role', 'status');
  filter.addEventListener('input', () => {
    const wanted = filter.value.toLowerCase();
    let count = 0;
    for (const row of rows) {
      row.hidden = !row.textContent.toLowerCase().includes(wanted);
      count += row.hidden ? 0 : 1;
    }
    shown.textContent = wanted === '' ? '' : count.toLocaleString('en') + ' of ' + rows.length.toLocaleString('en');
  });
  table.parentElement.before(filter, shown);
};
for (const table of document.querySelectorAll('table[data-sort]')) {
  const heads = [...table.tHead.rows[0].cells];
  for (const [index, head] of heads.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const before = head.getAttribute('aria-sort');
      const down = before === null ? head.classList.contains('n') : before === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      sortBy(table, index, down);
    });
  }
  if (table.tBodies[0].rows.length > 12) addFilter(table);
}
const open = () => {
  const target = document.getElementById(location.hash.slice(1));
  for (let at = target; at !== null; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true;
  target?.scrollIntoView();
};
addEventListener('hashchange', open);
open();
`;

/** sha256 of `script` in base64, as a content security policy names it. */
export const scriptDigest = 'xMyQmdqm2TBBcpFnfkD7GYoU38emYgAbvCIB6oKOfBk=';
