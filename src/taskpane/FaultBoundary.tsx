/** A fault of ours while drawing: the planner is told, instead of seeing an empty pane. */
import { Component, type ReactNode } from "react";
import { Notice } from "./Notice";

export class FaultBoundary extends Component<{ sentence: string; children: ReactNode }, { fault: boolean }> {
  override state = { fault: false };

  static getDerivedStateFromError(): { fault: boolean } {
    return { fault: true };
  }

  override render(): ReactNode {
    return this.state.fault ? <Notice>{this.props.sentence}</Notice> : this.props.children;
  }
}
