/**
 * How to find the words for a BCP 47 tag: those of its language, else English. To add a language, write a file like each `en*.ts`
 * and a row in each `*words.ts`; where a word is missing, it does not compile: English alone says which there are.
 *
 *     forLanguage({ en: 'Hello', ja: 'こんにちは' })('ja-JP') //=> 'こんにちは'
 */
export function forLanguage<Words>(languages: { en: Words } & Record<string, NoInfer<Words>>): (tag: string) => Words {
  const known = new Map(Object.entries(languages));
  return (tag) => known.get(tag.toLowerCase().replace(/-.*/, '')) ?? languages.en;
}
