import type { ComponentProps } from 'react';
import { LinkTo } from '../url/LinkTo.tsx';
import styles from './ItemLink.module.css';

/** A link in the text to another meeting or leg. */
export const ItemLink = (props: ComponentProps<typeof LinkTo>) => <LinkTo className={styles.link} {...props} />;
