/**
 * A text as a string of CSS (CSS Syntax §4.3.5), which ends not only at its quotation mark, but at each sign that ends a line.
 *
 *     cssString('A "B"') //=> '"A \\22 B\\22 "'
 */
export const cssString = (text: string): string =>
  `"${text.replace(/["\\\p{Cc}]/gu, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
