import { later } from '../parts/later.tsx';

/** The rooms beside the timeline, and what narrows it: each comes when it is first asked for. */
export const People = later(async () => (await import('../people/People.tsx')).People);
export const Sources = later(async () => (await import('../sources/Sources.tsx')).Sources);
export const Numbers = later(async () => (await import('../numbers/Numbers.tsx')).Numbers);
export const Cite = later(async () => (await import('../sources/Cite.tsx')).Cite);
export const FilterPanel = later(async () => (await import('../search/FilterPanel.tsx')).FilterPanel);
export const FilterSummary = later(async () => (await import('../search/FilterSummary.tsx')).FilterSummary);
