import { Component, lazy, Suspense, type ComponentType, type LazyExoticComponent, type ReactNode } from 'react';
import { PartFailed } from './part-failed';

type Load = () => Promise<{ readonly default: ComponentType }>;

export interface LazyPartProps {
  /** Fetches the file whose default export is shown. */
  readonly load: Load;
  /** Shown until it is there. */
  readonly waiting: ReactNode;
}

interface PartState {
  readonly Part: LazyExoticComponent<ComponentType>;
  readonly failed: boolean;
}

/**
 * A part of the pane that is fetched when it is first shown. One that cannot be
 * fetched or that breaks does not take the rest of the pane with it, and may be
 * tried again. A class, because React catches errors in no other way.
 */
export class LazyPart extends Component<LazyPartProps, PartState> {
  override state: PartState = { Part: lazy(this.props.load), failed: false };

  static getDerivedStateFromError(): Partial<PartState> {
    return { failed: true };
  }

  override render(): ReactNode {
    const { Part, failed } = this.state;
    // A lazy component remembers its failure, so a new one is needed to try again.
    if (failed) return <PartFailed retry={() => this.setState({ Part: lazy(this.props.load), failed: false })} />;
    return (
      <Suspense fallback={this.props.waiting}>
        <Part />
      </Suspense>
    );
  }
}
