import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import type { Words } from '../../locales/words';

export interface SheetBoundaryProps {
  /** What is drawn: another one is given its own chance. */
  readonly of: object | null;
  readonly words: Words;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly problem: Error | null;
}

/**
 * Keeps a sheet that cannot be drawn from taking the page with it: says so, and
 * offers to draw it once more. A class, because React catches errors in no other way.
 */
export class SheetBoundary extends Component<SheetBoundaryProps, BoundaryState> {
  override state: BoundaryState = { problem: null };

  static getDerivedStateFromError(problem: Error): BoundaryState {
    return { problem };
  }

  override componentDidUpdate(before: SheetBoundaryProps): void {
    if (before.of !== this.props.of) this.setState({ problem: null });
  }

  override render(): ReactNode {
    const { words, children } = this.props;
    const { problem } = this.state;
    if (problem === null) return children;
    return (
      <MessageBar intent="error" layout="multiline" politeness="assertive">
        <MessageBarBody>{words('workbench.problems.sheet', { detail: problem.message })}</MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => this.setState({ problem: null })}>{words('workbench.showAgain')}</Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}
