/** The language switch: two radio buttons that look like one small control. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { type Language, languages } from "../i18n/language";
import { useLanguage, useWords } from "./words";

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexShrink: 0,
    margin: 0,
    padding: "2px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  choice: {
    position: "relative",
    display: "grid",
    placeItems: "center",
    minWidth: "30px",
    height: "26px",
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    "&:hover": { color: tokens.colorNeutralForeground1Hover },
    "&:has(:checked)": {
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorBrandBackground,
      fontWeight: tokens.fontWeightSemibold,
    },
    "&:has(:focus-visible)": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    "@media (forced-colors: active)": {
      "&:has(:checked)": {
        forcedColorAdjust: "none",
        color: "HighlightText",
        backgroundColor: "Highlight",
      },
    },
  },
  radio: { position: "absolute", inset: 0, margin: 0, opacity: 0, cursor: "pointer" },
});

export function LanguageSwitch({ onChoose }: { onChoose: (language: Language) => void }) {
  const styles = useStyles();
  const current = useLanguage();
  const { languages: names } = useWords();
  return (
    <div role="radiogroup" aria-label={names.label} className={styles.group}>
      {languages.map((language) => (
        <label key={language} className={styles.choice} title={names[language]}>
          <input
            type="radio"
            name="language"
            className={styles.radio}
            aria-label={names[language]}
            lang={language}
            checked={language === current}
            onChange={() => onChoose(language)}
          />
          <span aria-hidden="true">{language.toUpperCase()}</span>
        </label>
      ))}
    </div>
  );
}
