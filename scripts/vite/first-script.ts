import type { Plugin } from 'vite';

/**
 * The modules of the first script: all that the entry imports, with all that these import, and `ahead`, which it asks for as
 * it runs but a page needs from the start. Known when the modules have been read: before they are put into scripts.
 */
export class FirstScript {
  readonly #modules = new Set<string>();

  holds(id: string): boolean {
    return this.#modules.has(id);
  }

  plugin(ahead: RegExp): Plugin {
    const modules = this.#modules;
    return {
      name: 'first-script',
      apply: 'build',
      buildEnd() {
        const follow = (id: string): void => {
          if (modules.has(id)) return;
          modules.add(id);
          this.getModuleInfo(id)?.importedIds.forEach(follow);
        };
        for (const id of this.getModuleIds()) {
          if (ahead.test(id) || this.getModuleInfo(id)?.isEntry === true) follow(id);
        }
      },
    };
  }
}
