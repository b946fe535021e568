// Checks every built page against the HTML standard; style rules, which React's output decides, are left out.
import fs from 'node:fs';
import path from 'node:path';
import { FileSystemConfigLoader, formatterFactory, HtmlValidate } from 'html-validate';

const RULES = {
  // React writes these its own way, and all are valid HTML.
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  'doctype-style': 'off',
  'no-trailing-whitespace': 'off',
  'void-style': 'off',
  // A strict policy blocks style attributes: none may be in a page.
  'no-inline-style': 'error',
  // Titles come from the trip; cutting them would lose words.
  'long-title': 'off',
};

const dist = process.env.DIST ?? 'dist';
const pages = fs
  .readdirSync(dist, { recursive: true })
  .filter((file) => file.endsWith('.html'))
  .map((file) => path.join(dist, file));

const loader = new FileSystemConfigLoader({ root: true, extends: ['html-validate:standard'], rules: RULES });
const report = await new HtmlValidate(loader).validateMultipleFiles(pages);
console.log(report.valid ? `» ${pages.length} pages are valid HTML.` : formatterFactory('stylish')(report.results));
process.exitCode = report.valid ? 0 : 1;
