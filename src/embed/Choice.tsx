interface ChoiceProps<T extends string> {
  name: string;
  of: readonly T[];
  value: T;
  word: Record<T, string>;
  onTake: (value: T) => void;
}

/** One of a few, as a list that opens. */
export function Choice<T extends string>({ name, of, value, word, onTake }: ChoiceProps<T>) {
  return (
    <label>
      {name}{' '}
      <select value={value} onChange={({ target }) => onTake(of.find((one) => one === target.value) ?? value)}>
        {of.map((one) => (
          <option key={one} value={one}>
            {word[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Yes or no. */
export function Tick({ name, value, onTake }: { name: string; value: boolean; onTake: (value: boolean) => void }) {
  return (
    <label>
      <input type="checkbox" checked={value} onChange={({ target }) => onTake(target.checked)} /> {name}
    </label>
  );
}
