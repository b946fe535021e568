import { isFull } from '../parts/full-screen.effect.ts';
import type { Action } from '../state/reduce.ts';
import type { Selection, State } from '../state/state.ts';
import { type Store, watch } from '../state/store.ts';
import { asksForHeight, composedHeight, heightMessages, type Listener, listenerOf } from './height.ts';
import type { EmbedOptions } from './options.ts';
import { type FrameNews, frameMessage, type HostCommand, readCommand } from './protocol.ts';

/**
 * The frame's side: tells the page around it its height and what is chosen, and does what that page asks. Nothing is
 * polled; nothing is believed but from the window that holds the frame. Opened by itself it does nothing.
 */
export function startFrame(store: Store, options: EmbedOptions): void {
  if (window.parent === window) return;
  const trip = store.getState().itinerary.trip.id;
  const height = new Height(listenerOf(location.search, location.hash, trip, options.resize), options);
  const ready = () => {
    tell({ event: 'ready', trip, height: height.now() });
    height.say(true);
  };
  addEventListener('message', ({ source, data }) => {
    if (source !== window.parent) return;
    const command = readCommand(data);
    const action = command && actionOf(command, store.getState());
    if (action !== null) store.send(action);
    if (command?.command === 'hello') ready();
    if (asksForHeight(data)) height.say(true);
  });
  addEventListener('error', ({ message }) => tellError(message));
  watch(store, (state) => state.view.selection, tellSelection);
  ready();
  height.follow();
}

/** Tells the page that something failed in here. Only words go out, for what is thrown may not survive the way. */
export function tellError(error: unknown): void {
  tell({ event: 'error', message: error instanceof Error ? error.message : String(error) });
}

/** To any origin: what is told is no secret, and who embeds us cannot be known. */
function tell(news: FrameNews): void {
  if (window.parent !== window) window.parent.postMessage(frameMessage(news), '*');
}

function tellSelection(now: Selection | null, before: Selection | null): void {
  tell({ event: 'select', kind: (now ?? before)?.kind ?? 'event', id: now?.id ?? null });
}

/** Shows what was asked for in the address; ids that are not in the trip are left out. */
export function takeOptions(store: Store, { event, stop, zone, theme }: EmbedOptions): void {
  const { itinerary, view } = store.getState();
  const selection: Selection | null =
    event !== null && itinerary.events.has(event)
      ? { kind: 'event', id: event }
      : stop !== null && itinerary.stops.has(stop)
        ? { kind: 'stop', id: stop }
        : null;
  store.send({ type: 'go-to', view: { ...view, selection, zone, theme } });
}

/** What a command means here; null for a meeting that is not in the trip. */
function actionOf(command: HostCommand, { itinerary }: State): Action | null {
  switch (command.command) {
    case 'hello':
      return null;
    case 'select':
      return command.id === null || itinerary.events.has(command.id)
        ? { type: 'select', selection: command.id === null ? null : { kind: 'event', id: command.id } }
        : null;
    case 'setZone':
      return { type: 'set-zone', zone: command.zone };
    case 'setTheme':
      return { type: 'set-theme', theme: command.theme };
    case 'next':
      return { type: 'step', by: 1 };
    case 'previous':
      return { type: 'step', by: -1 };
  }
}

/** How high the frame would like to be, told when it changes. */
class Height {
  private last = 0;
  private readonly listener: Listener;
  private readonly options: EmbedOptions;

  constructor(listener: Listener, options: EmbedOptions) {
    this.listener = listener;
    this.options = options;
  }

  now(): number {
    const { fit, view } = this.options;
    // A map alone has no content to be as high as.
    if (fit === 'frame' || view === 'map') return composedHeight(window.innerWidth, view);
    return Math.ceil(document.documentElement.getBoundingClientRect().height);
  }

  /**
   * A frame that is not shown (`display: none`) has no width to reckon with: it says its height once it is seen again. On
   * the whole screen it has another width than on its page.
   */
  say(again: boolean): void {
    const height = window.innerWidth === 0 || isFull() ? 0 : this.now();
    const isNews = height !== this.last || again;
    this.last = height;
    if (height === 0 || !isNews) return;
    for (const message of heightMessages(height, this.listener)) window.parent.postMessage(message, '*');
  }

  /** In a hidden tab nothing is observed: then it is said when the tab is seen. */
  follow(): void {
    new ResizeObserver(() => this.say(false)).observe(document.documentElement);
    document.addEventListener('visibilitychange', () => this.say(false));
  }
}
