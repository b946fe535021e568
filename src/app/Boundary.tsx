import { Component, type ReactNode } from 'react';
import { useWords } from '../state/hooks.tsx';
import styles from './Boundary.module.css';

interface Props {
  /** What is inside, in the reader's words: "The map"; left out where it is the whole page. */
  part?: string;
  className?: string | undefined;
  onFailure?: () => void;
  /** What it shows: with another, it is tried again. */
  about?: string;
  children: ReactNode;
}

/** Keeps a part that fails from taking the rest with it, and says so where the part would be. */
export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onFailure?.();
  }

  override componentDidUpdate(before: Props) {
    if (this.state.failed && before.about !== this.props.about) this.setState({ failed: false });
  }

  override render() {
    const { part, className, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <div className={className}>
        <Failure part={part} />
      </div>
    );
  }
}

function Failure({ part }: { part: string | undefined }) {
  const words = useWords().app;
  return (
    <p className={styles.failure} role="alert">
      {part === undefined ? words.pageFailed : words.partFailed(part)}
    </p>
  );
}
