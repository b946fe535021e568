import { parseArgs } from 'node:util';

/**
 * The options a command was given. `options` is what `parseArgs` takes, with `help`, what each is for, and `value`, what it
 * takes. `--help` prints these; what the command does not know ends it with 2, and says what it does know.
 */
export function readOptions(command, options) {
  const known = Object.entries(options).map(([name, { value, help }]) => [
    `--${name}${value ? ` ${value}` : ''}`,
    help,
  ]);
  const wide = Math.max(...known.map(([name]) => name.length));
  const lines = known.map(([name, help]) => `  ${name.padEnd(wide)}  ${help}`);
  const usage = [`${command} takes:`, ...lines].join('\n');
  try {
    const { help, ...values } = parseArgs({ options: { ...options, help: { type: 'boolean' } } }).values;
    if (!help) return values;
    console.log(usage);
    process.exit(0);
  } catch (error) {
    console.error(`» ${error.message}\n${usage}`);
    process.exit(2);
  }
}

/** Those of the values that were read which are among these options, as arguments. */
export function argumentsOf(values, options) {
  return Object.keys(options).flatMap((name) =>
    [values[name] ?? []]
      .flat()
      .flatMap((value) => (value === true ? [`--${name}`] : value === false ? [] : [`--${name}`, value])),
  );
}
