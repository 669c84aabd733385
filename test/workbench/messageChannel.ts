// The formula engine yields through message channels, which every browser has and jsdom has not. It sends one message
// through each, and leaves that of a calculation that is stopped open: Node would wait for more, and never end.
import { MessageChannel } from "node:worker_threads";

class ChannelOfOneMessage extends MessageChannel {
  constructor() {
    super();
    this.port1.once("message", () => this.port1.close());
  }
}
Object.assign(globalThis, { MessageChannel: ChannelOfOneMessage });
