/**
 * The one script of the page: headings of tables sort, long tables get a filter. The page reads without it. It is
 * allowed by its digest in the content security policy, so a change here needs `scriptDigest` anew; a test compares.
 */
export const script = `
for (const table of document.querySelectorAll('table[data-sort]')) {
  const body = table.tBodies[0];
  const key = (row, i) => row.cells[i].dataset.v ?? row.cells[i].textContent;
  const compare = (a, b) => (a !== '' && b !== '' && isFinite(a) && isFinite(b) ? a - b : a.localeCompare(b));
  for (const [i, head] of [...table.tHead.rows[0].cells].entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending';
      for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const sorted = [...body.rows].sort((a, b) => compare(key(a, i), key(b, i)));
      body.append(...(down ? sorted.reverse() : sorted));
    });
  }
  if (body.rows.length > 12) {
    const filter = document.createElement('input');
    filter.type = 'search';
    filter.className = 'filter';
    filter.placeholder = 'Filter ' + body.rows.length + ' rows';
    filter.setAttribute('aria-label', filter.placeholder);
    filter.addEventListener('input', () => {
      const wanted = filter.value.toLowerCase();
      for (const row of body.rows) row.hidden = !row.textContent.toLowerCase().includes(wanted);
    });
    table.parentElement.before(filter);
  }
}
`;

/** sha256 of `script` in base64, as a content security policy names it. */
export const scriptDigest = 'nIU8Org+Z+sKRvPTT1ZvspQouIEmARlgEo4FZLXfRN0=';
