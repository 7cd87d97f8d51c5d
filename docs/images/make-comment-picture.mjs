// Draws docs/images/comment.png, the picture on the first screen of the README, from the demo's own comment:
//   node dist/cli.js demo --exit-zero && node docs/images/make-comment-picture.mjs assay-demo/comment.md
// Needs Chromium on the PATH (or in CHROMIUM) and a font with emoji. Run by hand, when the comment's looks change.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const [comment, height = '1000'] = process.argv.slice(2);
if (comment === undefined) throw new Error('usage: make-comment-picture.mjs COMMENT.md [HEIGHT]');

const style = `
  body { margin: 0; padding: 20px; background: #fff; font: 14px/1.5 "Noto Sans", "DejaVu Sans", sans-serif; color: #1f2328; }
  article { border: 1px solid #d1d9e0; border-radius: 6px; }
  header { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; border-radius: 6px 6px 0 0; padding: 8px 16px; color: #59636e; }
  header b { color: #1f2328; }
  main { padding: 4px 16px 16px; }
  code { background: #eff1f3; border-radius: 6px; padding: 2px 5px; font-size: 85%; }
  table { border-collapse: collapse; }
  td, th { border: 1px solid #d1d9e0; padding: 6px 13px; text-align: left; }
  tr:nth-child(2n) td { background: #f6f8fa; }
  h3 { margin: 22px 0 10px; font-size: 17px; }
  ul { padding-left: 26px; }
  li { margin: 3px 0; }
  a { color: #0969da; text-decoration: none; }
  details { margin: 8px 0; }
`;

const body = micromark(readFileSync(comment, 'utf8'), {
  extensions: [gfm()],
  htmlExtensions: [gfmHtml()],
  allowDangerousHtml: true,
});
const folder = mkdtempSync(join(tmpdir(), 'assay-picture-'));
const page = join(folder, 'comment.html');
const head = '<header><b>github-actions</b> commented</header>';
writeFileSync(
  page,
  `<!doctype html><meta charset="utf-8"><style>${style}</style><article>${head}<main>${body}</main></article>`,
);
execFileSync(process.env.CHROMIUM ?? 'chromium', [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--disable-background-networking'],
  `--user-data-dir=${join(folder, 'profile')}`,
  `--window-size=960,${height}`,
  `--screenshot=${fileURLToPath(new URL('comment.png', import.meta.url))}`,
  `file://${page}`,
]);
