/** Prints the custom functions' metadata in the language that is its argument: functions.json. */
import { functionsMetadata } from "../src/functions/metadata";
import { languageOf } from "../src/i18n/language";

process.stdout.write(JSON.stringify(functionsMetadata(languageOf(process.argv[2]))));
