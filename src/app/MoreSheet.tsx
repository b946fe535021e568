import { useSend, useTrip, useWords } from '../state/hooks.tsx';
import { type Room, THEMES } from '../state/state.ts';
import { readSingles, writeSingles } from '../theme/single-keys.effect.ts';
import styles from './MoreMenu.module.css';
import { closeMore } from './more.effect.ts';
import { PresentItem } from './PresentButton.tsx';
import { PrintItem } from './PrintButton.tsx';
import { RoomLink } from './RoomLink.tsx';
import { ShareItem } from './ShareButton.tsx';
import { keepTheme } from './theme.effect.ts';

const ROOMS: Room[] = ['people', 'sources', 'numbers'];

/** What is in the menu: the other rooms, what can be done with the page, and how it should look. */
export function MoreSheet() {
  const words = useWords().app;
  return (
    <>
      <ul className={styles.rooms}>
        {ROOMS.map((room) => (
          <li key={room}>
            <RoomLink room={room} className={styles.room} onGo={closeMore}>
              {words.rooms[room]}
            </RoomLink>
          </li>
        ))}
      </ul>
      <ShareItem onGo={closeMore} />
      <PrintItem onGo={closeMore} />
      <PresentItem onGo={closeMore} />
      <ThemeSwitch />
      <SingleKeys />
    </>
  );
}

/** Keys of one letter or sign can be in the way of speech input: they can be switched off. */
function SingleKeys() {
  const words = useWords().app;
  const live = useTrip((state) => state.live);
  const inTalk = useTrip(({ view }) => view.talk !== null);
  if (!live) return null;
  return (
    <fieldset className={styles.choices}>
      <legend>{words.keys}</legend>
      <label>
        <input
          key={`${inTalk}`} // the stage has this choice, too: looked up anew after a talk
          type="checkbox"
          defaultChecked={readSingles()}
          onChange={(event) => writeSingles(event.currentTarget.checked)}
        />
        {words.singleKeys}
      </label>
    </fieldset>
  );
}

function ThemeSwitch() {
  const words = useWords().app;
  const theme = useTrip((state) => state.view.theme);
  const send = useSend();
  return (
    <fieldset className={styles.choices}>
      <legend>{words.theme}</legend>
      {THEMES.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name="theme"
            checked={theme === choice}
            onChange={() => {
              send({ type: 'set-theme', theme: choice });
              keepTheme(choice);
            }}
          />
          {words.themes[choice]}
        </label>
      ))}
    </fieldset>
  );
}
