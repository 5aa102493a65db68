package io.zkdsl.target.kubernetes;

import io.zkdsl.model.Ensemble;
import io.zkdsl.model.OwnLabels;
import io.zkdsl.model.Server;
import io.zkdsl.schema.value.Entry;
import io.zkdsl.target.EntryView;
import java.util.ArrayList;
import java.util.List;

/** The labels of the objects of an ensemble, and the selectors that find its pods. */
final class Labels {
  private static final String VERSION = "app.kubernetes.io/version";

  private Labels() {}

  /** Of what belongs to the whole ensemble. */
  static List<EntryView> of(Ensemble ensemble) {
    return with(ensemble, ensemble.labels(), null);
  }

  /** Of what belongs to one server. */
  static List<EntryView> of(Ensemble ensemble, Server server) {
    return with(ensemble, server.labels(), server);
  }

  private static List<EntryView> with(Ensemble ensemble, List<Entry> given, Server server) {
    List<EntryView> labels = new ArrayList<>(selector(ensemble, server));
    labels.add(new EntryView(OwnLabels.MANAGED_BY, "zkdsl"));
    boolean versioned = false;
    for (Entry label : given) {
      versioned |= label.key().equals(VERSION);
    }
    if (!versioned) {
      labels.add(new EntryView(VERSION, ensemble.version().toString()));
    }
    labels.addAll(EntryView.of(given));
    return labels;
  }

  /**
   * What selects the pods of an ensemble, or exactly that of one server. It holds only what never
   * changes.
   *
   * @param server null for all servers
   */
  static List<EntryView> selector(Ensemble ensemble, Server server) {
    List<EntryView> selector = new ArrayList<>();
    selector.add(new EntryView(OwnLabels.NAME, "zookeeper"));
    selector.add(new EntryView(OwnLabels.INSTANCE, ensemble.name()));
    selector.add(new EntryView(OwnLabels.COMPONENT, "server"));
    if (server != null) {
      selector.add(new EntryView(OwnLabels.SERVER_ID, Integer.toString(server.id())));
    }
    return selector;
  }
}
