import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** The browser of this machine: `CHROME_PATH`, or Chromium or Chrome in the path; undefined where there is none. */
export function browserPath(): string | undefined {
  const names = [process.env.CHROME_PATH ?? '', 'chromium', 'chromium-browser', 'google-chrome'];
  return names.find((name) => name !== '' && spawnSync(name, ['--version'], { timeout: 20_000 }).status === 0);
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
}

/** A page in a headless browser, driven through the DevTools protocol over a pipe. */
export interface Page {
  /** the value of an expression in the page */
  evaluate(expression: string): Promise<unknown>;
  press(key: string): Promise<void>;
  /** addresses that the page asked for, and what it wrote to its console, so far */
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
  close(): void;
}

/** Opens an address, `width` pixels wide, in a light or dark page, and waits until it is loaded. */
export async function openPage(path: string, address: string, width: number, scheme: 'light' | 'dark'): Promise<Page> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-browser-'));
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--remote-debugging-pipe', '--no-first-run'];
  const child = spawn(path, [...flags, `--user-data-dir=${folder}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const requests: string[] = [];
  const complaints: string[] = [];
  let loaded = () => {};
  const done = new Promise<void>((resolve) => {
    loaded = resolve;
  });
  const send = talk(child, ({ method, params = {} }) => {
    if (method === 'Page.loadEventFired') loaded();
    if (method === 'Network.requestWillBeSent') requests.push((params.request as { url: string }).url);
    if (/^(Runtime\.exceptionThrown|Runtime\.consoleAPICalled|Log\.entryAdded)$/.test(method ?? ''))
      complaints.push(JSON.stringify(params));
  });
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const ask = (method: string, params: object = {}) => send(method, params, String(sessionId));
  for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await ask(`${domain}.enable`);
  await ask('Emulation.setDeviceMetricsOverride', { width, height: 900, deviceScaleFactor: 1, mobile: false });
  await ask('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
  await ask('Page.navigate', { url: address });
  await done;
  return {
    requests,
    complaints,
    evaluate: async (expression) => {
      const { result } = await ask('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
      return (result as { value?: unknown }).value;
    },
    press: async (key) => {
      const text = key === 'Enter' ? '\r' : '';
      await ask('Input.dispatchKeyEvent', { type: 'keyDown', key, code: key, text, windowsVirtualKeyCode: 13 });
      await ask('Input.dispatchKeyEvent', { type: 'keyUp', key, code: key, windowsVirtualKeyCode: 13 });
    },
    close: () => {
      // Its own children may still write for a moment; a folder that is left behind in the end is no fault of the page.
      child.once('exit', () => {
        try {
          rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error;
        }
      });
      child.kill('SIGKILL');
    },
  };
}

/** Messages end with a zero byte, both ways. */
function talk(child: ChildProcess, see: (event: Message) => void) {
  const [out, back] = [child.stdio[3] as Writable, child.stdio[4] as Readable];
  const waiting = new Map<number, (result: Readonly<Record<string, unknown>>) => void>();
  let rest = '';
  let last = 0;
  back.setEncoding('utf8').on('data', (text: string) => {
    const parts = `${rest}${text}`.split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const message = JSON.parse(part) as Message;
      if (message.id === undefined) see(message);
      else waiting.get(message.id)?.(message.result ?? {});
    }
  });
  return (method: string, params: object = {}, sessionId?: string) =>
    new Promise<Readonly<Record<string, unknown>>>((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      out.write(`${JSON.stringify({ id: last, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`);
    });
}
