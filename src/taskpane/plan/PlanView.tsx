/** Plans in the workbook: those that are there, and a new one. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type SyntheticEvent, useState } from "react";
import { Notice, sentence } from "../Notice";
import { scrolling } from "../styles";
import { useInSight } from "../useInSight";
import { Waiting } from "../Waiting";
import { useLanguage, useWords } from "../words";
import { PlanFields } from "./PlanFields";
import { blankForm, type PlanForm, planOf } from "./planForm";
import { PlanList } from "./PlanList";
import { ShareCopy } from "./ShareCopy";
import { columnWords } from "./sheets";
import { type Stage, usePlans } from "./usePlans";
import { usePlanViewWords } from "./words";

const useStyles = makeStyles({
  view: {
    ...scrolling,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    "& p": { margin: 0 },
  },
  section: { display: "grid", gap: tokens.spacingVerticalM },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  intro: { color: tokens.colorNeutralForeground2 },
  outcome: { "&:empty": { display: "none" } },
});

export default function PlanView() {
  const styles = useStyles();
  const language = useLanguage();
  const words = usePlanViewWords();
  const { plans, stage, insert, complete, open } = usePlans();
  const outcome = useInSight(stage);
  const [today] = useState(() => new Date());
  const [form, setForm] = useState<Partial<PlanForm>>({});
  const filled: PlanForm = { ...blankForm(language, today), ...form };
  const newPlan = planOf(filled);
  const working = stage.kind === "working";
  const hasPlans = plans !== undefined && plans.length > 0;

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (newPlan && !working) void insert(newPlan);
  };

  return (
    <div className={styles.view}>
      {hasPlans && (
        <section aria-label={words.found} className={styles.section}>
          <h2 className={styles.title}>{words.found}</h2>
          <PlanList
            plans={plans}
            working={working}
            onOpen={(sheet) => void open(sheet)}
            onComplete={(prefix) => void complete(prefix)}
          />
        </section>
      )}
      <div ref={outcome} role="status" className={styles.outcome}>
        <Outcome stage={stage} />
      </div>
      <form noValidate aria-labelledby="new-plan" className={styles.section} onSubmit={submit}>
        <h2 id="new-plan" className={styles.title}>
          {hasPlans ? words.another : words.insert}
        </h2>
        <p className={styles.intro}>{words.intro}</p>
        <PlanFields
          form={filled}
          today={today}
          onChange={(change) => setForm((before) => ({ ...before, ...change }))}
        />
        <Button type="submit" appearance="primary" disabledFocusable={working || !newPlan}>
          {working ? words.working : words.submit}
        </Button>
      </form>
      <ShareCopy />
    </div>
  );
}

function Outcome({ stage }: { stage: Stage }) {
  const language = useLanguage();
  const words = usePlanViewWords();
  const pane = useWords();
  switch (stage.kind) {
    case "idle":
      return null;
    case "working":
      return <Waiting />;
    case "refused":
      return <Notice>{sentence(stage.error, pane)}</Notice>;
    case "columnGone":
      return <Notice>{words.columnGone(columnWords(stage.column, language))}</Notice>;
    case "inserted":
      return <Notice tone="success">{words.inserted(stage.sheets.length, stage.sheets[0] ?? "")}</Notice>;
    case "completed":
      return <Notice tone="success">{words.completed(stage.sheets.join(", "))}</Notice>;
  }
}
