/** A fault of ours while drawing: the planner is told, instead of seeing an empty pane. */
import { Component, type ReactNode } from "react";

export class FaultBoundary extends Component<{ notice: ReactNode; children: ReactNode }, { fault: boolean }> {
  override state = { fault: false };

  static getDerivedStateFromError(): { fault: boolean } {
    return { fault: true };
  }

  override render(): ReactNode {
    return this.state.fault ? this.props.notice : this.props.children;
  }
}
