/** Whether a key is held with which the browser does something of its own with a link, such as opening it in a new tab. */
export const hasModifier = ({ metaKey, ctrlKey, shiftKey, altKey }: Keys): boolean =>
  metaKey || ctrlKey || shiftKey || altKey;

type Keys = Record<'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey', boolean>;
