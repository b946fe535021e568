import { whenIdle } from '../parts/idle.effect.ts';

/**
 * Keeps the site for use without a network: once the page has nothing else to do, and never for readers who save data.
 * A newer version is loaded beside the old one and offered.
 */
export function startOffline(site: string): void {
  if (!import.meta.env.PROD || !/^https?:$/.test(location.protocol) || savesData()) return;
  whenIdle(() => {
    register(site).catch((error: unknown) => {
      // Refused (private windows, sandboxes, plain http): the site works as well without.
      if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
    });
  });
}

function savesData(): boolean {
  return 'connection' in navigator && (navigator.connection as { saveData?: boolean }).saveData === true;
}

async function register(site: string): Promise<void> {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(`${site}sw.js`, { scope: site });
  // Without a controller this is the first version: there is nothing newer to offer.
  const offer = () => {
    if (registration.waiting === null || serviceWorker.controller === null) return;
    offerUpdate(registration).catch((error: unknown) => console.warn(error));
  };
  offer();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', offer));
}

/** The bar comes with the offer, for most visits never see one. */
async function offerUpdate(registration: ServiceWorkerRegistration): Promise<void> {
  const { showOffer } = await import('./offer.effect.tsx');
  showOffer(() => {
    // None waits any more where it was taken in another window.
    if (registration.waiting === null) return location.reload();
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    registration.waiting.postMessage('use-now');
  });
}
