import { channelOf, type Message, readMessage } from './messages.ts';

/** The way between the windows of a talk. */
export interface Wire {
  send: (message: Message) => void;
  end: () => void;
}

/**
 * Joins this window with the others of the same trip: by a channel between all of them, and beside it straight between a
 * window and the one that opened it. Both work from a file and without a network; where one is refused the other is left.
 * `heard` gets each message once or twice.
 */
export function openWire(trip: string, other: () => Window | null, heard: (message: Message) => void): Wire {
  const channel = channelTo(channelOf(trip));
  const told = (data: unknown) => {
    const message = readMessage(data);
    if (message !== null) heard(message);
  };
  const onChannel = (event: MessageEvent) => told(event.data);
  const onMessage = (event: MessageEvent) => {
    if (event.source !== null && (event.source === other() || event.source === window.opener)) told(event.data);
  };
  channel?.addEventListener('message', onChannel);
  addEventListener('message', onMessage);
  return {
    send: (message) => {
      channel?.postMessage(message);
      // From a file the origin has no name to check; what is sent is no secret.
      if (other() !== window) other()?.postMessage(message, '*');
    },
    end: () => {
      channel?.close();
      removeEventListener('message', onMessage);
    },
  };
}

function channelTo(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch (error) {
    console.info('No channel between windows:', error);
    return null;
  }
}
