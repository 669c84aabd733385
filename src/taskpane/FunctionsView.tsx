/** The functions, and the form that inserts one of them. */
import { lazy, Suspense, useState } from "react";
import { type CatalogEntry, catalog } from "../functions/catalog";
import { Browse } from "./list/Browse";
import { useLanguage } from "./words";

const InsertForm = lazy(() => import("./insert/InsertForm"));

export function FunctionsView() {
  const language = useLanguage();
  const [inserting, setInserting] = useState<CatalogEntry["id"]>();
  const entry = inserting && catalog(language).find(({ id }) => id === inserting);
  return (
    <>
      <Browse hidden={entry !== undefined} onInsert={setInserting} />
      {entry && (
        <Suspense>
          <InsertForm entry={entry} onClose={() => setInserting(undefined)} />
        </Suspense>
      )}
    </>
  );
}
