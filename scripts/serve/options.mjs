/** What the server can be given. */
export const SERVE_OPTIONS = {
  port: { type: 'string', default: '4300', value: 'NUMBER', help: 'where it begins to look for a free port: 4300' },
  strict: { type: 'boolean', default: false, help: 'takes that port or none' },
  under: { type: 'string', default: '/', value: '/a/folder/', help: 'serves the same files below a path too' },
  also: { type: 'string', multiple: true, default: [], value: 'FOLDER', help: 'adds the files of another folder' },
};
