import type { BuildOptions } from 'vite';

export const SMALLEST: Pick<BuildOptions, 'minify' | 'terserOptions'>;
