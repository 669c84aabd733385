/** Runs in the pane's frame before office.js: there Excel would be; here the page around it attaches its host. */
import type { Workbench } from "./workbench";

(window.parent as Window & { jbpWorkbench?: Workbench }).jbpWorkbench?.attach(window);
