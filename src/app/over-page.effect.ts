import type { ReactNode, ReactPortal } from 'react';
import { createPortal } from 'react-dom';

/** Puts a view at the end of the page, outside of the one that shows it. */
export const overPage = (view: ReactNode): ReactPortal => createPortal(view, document.body);
