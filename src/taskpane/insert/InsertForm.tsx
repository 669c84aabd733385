/** Inserting a function: one field an argument, filled by typing or by clicking in the sheet. */
import type { CatalogEntry } from "../../functions/catalog";
export default function InsertForm({ entry, onClose }: { entry: CatalogEntry; onClose: () => void }) {
  return <button onClick={onClose}>{entry.id}</button>;
}
