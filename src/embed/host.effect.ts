/**
 * embed.js, the script of the page around an embed: gives every `iframe[data-trip-timeline]` the height it asks for, links
 * it to the page's fragment (`data-link="asia"`), and defines `<trip-timeline src>`. A build of its own, without a request,
 * a cookie or storage. Pasted twice, it runs once. Its DOM event `trip-timeline` carries what a frame tells.
 */
import { readPair, writePair } from './fragment.ts';
import { type HostCommand, hostMessage, readNews } from './protocol.ts';

declare global {
  interface Window {
    tripTimeline?: { ask: typeof ask };
  }
}

const OPTIONS = ['event', 'zone', 'theme'];

if (window.tripTimeline === undefined) start();

function start(): void {
  window.tripTimeline = { ask };
  addEventListener('message', hear);
  addEventListener('hashchange', () => frames().forEach(followLink));
  // Frames that were ready before this script say so again; later ones say it by themselves.
  for (const frame of frames()) ask(frame, { command: 'hello' });
  customElements.define('trip-timeline', element());
}

function frames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-trip-timeline]')];
}

/** Sends a command to one frame. It may have no origin (sandboxed), and a command is no secret. */
function ask(frame: HTMLIFrameElement, command: HostCommand): void {
  frame.contentWindow?.postMessage(hostMessage(command), '*');
}

/** Only a frame of ours is listened to, and only about itself. */
function hear({ data, source }: MessageEvent): void {
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  const news = readNews(data);
  if (frame === undefined || news === null) return;
  if ('height' in news) frame.style.height = `${Math.min(Math.max(news.height, 200), 50_000)}px`;
  if (news.event === 'ready') followLink(frame);
  if (news.event === 'select') writeLink(frame, news.kind === 'event' ? news.id : null);
  frame.dispatchEvent(new CustomEvent('trip-timeline', { bubbles: true, detail: news }));
}

/** A fragment without the frame's key says nothing about it: a reader may have gone to another part of the page. */
function followLink(frame: HTMLIFrameElement): void {
  const { link } = frame.dataset;
  const id = link ? readPair(location.hash, link) : null;
  if (id !== null) ask(frame, { command: 'select', id });
}

function writeLink({ dataset: { link } }: HTMLIFrameElement, id: string | null): void {
  if (!link) return;
  const { pathname, search, hash } = location;
  history.replaceState(history.state, '', pathname + search + writePair(hash, link, id));
}

/** `<trip-timeline src event zone theme>`: a frame of ours, told when the attributes change; another one for another `src`. */
function element(): CustomElementConstructor {
  return class extends HTMLElement {
    static observedAttributes = ['src', ...OPTIONS];

    // What is set together with `src` is in the frame's address, in whatever order: before it listens, it hears nothing.
    connectedCallback(): void {
      queueMicrotask(() => this.frame || (this.getAttribute('src') && this.replaceChildren(frameFor(this))));
    }

    attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
      if (name === 'src') {
        this.frame?.remove();
        if (this.isConnected) this.connectedCallback();
      } else if (name === 'event') this.ask({ command: 'select', id: value });
      // What is no zone or theme, the frame drops.
      else if (value !== null)
        this.ask({ command: name === 'zone' ? 'setZone' : 'setTheme', [name]: value } as HostCommand);
    }

    get frame(): HTMLIFrameElement | null {
      return this.querySelector('iframe');
    }

    ask(command: HostCommand): void {
      if (this.frame !== null) ask(this.frame, command);
    }
  };
}

function frameFor(source: HTMLElement): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  const address = new URL(source.getAttribute('src') ?? '', document.baseURI);
  for (const name of OPTIONS) {
    const value = source.getAttribute(name);
    if (value !== null) address.searchParams.set(name, value);
  }
  Object.assign(frame, { title: source.title || 'Trip timeline', width: '100%', height: '720', allow: 'fullscreen' });
  Object.assign(frame.style, { border: '0', display: 'block' });
  Object.assign(frame.dataset, { tripTimeline: '', ...(source.dataset.link && { link: source.dataset.link }) });
  if (/^(https?|file):$/.test(address.protocol)) frame.src = address.href;
  return frame;
}
